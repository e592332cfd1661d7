import type { Quiz } from '../content-model/quiz.js';
import { combineVerdicts, rankByPoints, type Decision, type Ranking } from '../quiz-engine/decide.js';
import type { PointsVerdict, SignalsVerdict } from './walk-accumulators.js';

/** How paths end that lead to the same: one object for all of them. */
export interface Ending {
  decision: Decision;
  /** Results shown although no answer on the path has `because` words for them. */
  unexplained: readonly string[];
}

/** What points say, with the results in it for which no answer on the path has words. */
interface ToldRanking extends Ranking {
  untold: string[];
}

/**
 * One ending for all pairs of what rules say and what points say that come to the same. Hundreds of sums of points rank
 * the results alike, and rules see of them only the ranking, so that few pairs have to be worked out.
 */
export class EndingTable {
  private readonly endings = new Map<SignalsVerdict, Map<ToldRanking, Ending>>();
  private readonly rankings = new Map<string, Map<PointsVerdict, ToldRanking>>();
  /** By what rules leave out: one row for all verdicts that leave out the same. */
  private readonly rankingsBy = new Map<SignalsVerdict, Map<PointsVerdict, ToldRanking>>();
  private readonly sameEnding = new Map<string, Ending>();
  private readonly sameRanking = new Map<string, ToldRanking>();

  constructor(private readonly quiz: Quiz) {}

  at(bySignals: SignalsVerdict, byPoints: PointsVerdict): Ending {
    const rankings = entryOf(this.rankingsBy, bySignals, () =>
      entryOf(this.rankings, bySignals.ruledOut.join(), () => new Map<PointsVerdict, ToldRanking>()),
    );
    const ranking = entryOf(rankings, byPoints, () => this.rank(bySignals, byPoints));
    const endings = entryOf(this.endings, bySignals, () => new Map<ToldRanking, Ending>());
    return entryOf(endings, ranking, () => this.end(bySignals, ranking));
  }

  private rank(bySignals: SignalsVerdict, { points, untold }: PointsVerdict): ToldRanking {
    const { highest, secondIdeas } = rankByPoints(this.quiz, bySignals, points);
    const ranking = {
      highest,
      secondIdeas,
      untold: [...highest, ...secondIdeas].filter((one) => untold.includes(one)),
    };
    return entryOf(this.sameRanking, [highest, secondIdeas, ranking.untold].join(';'), () => ranking);
  }

  private end(bySignals: SignalsVerdict, ranking: ToldRanking): Ending {
    const decision = combineVerdicts(this.quiz, bySignals, ranking);
    const { leads, ledBy, rule, also, secondIdeas, laterIdeas, asked } = decision;
    const unexplained = unexplainedOf(decision, bySignals, ranking);
    const which = rule ? this.quiz.lead.indexOf(rule) : '';
    const key = [ledBy, which, leads, also, secondIdeas, laterIdeas, asked, unexplained].join(';');
    return entryOf(this.sameEnding, key, () => ({ decision, unexplained }));
  }
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Where nothing was scored no reason is expected: all kinds are shown as equal, and say so. */
function unexplainedOf(decision: Decision, bySignals: SignalsVerdict, ranking: ToldRanking): string[] {
  const brought = decision.ledBy === 'points' ? decision.leads : [];
  const ideas = [...brought, ...decision.secondIdeas, ...decision.laterIdeas];
  const byRules = [...(decision.rule ? [decision.rule.result] : []), ...decision.also, ...decision.asked];
  return [
    ...byRules.filter((result) => bySignals.untold.includes(result)),
    ...ideas.filter((result) => ranking.untold.includes(result)),
  ];
}
