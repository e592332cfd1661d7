import type { Quiz } from '../content-model/quiz.js';
import { combineVerdicts, type Decision } from '../quiz-engine/decide.js';
import type { PointsVerdict, SignalsVerdict } from './walk-accumulators.js';

/** How paths end that lead to the same: one object for all of them. */
export interface Ending {
  decision: Decision;
  /** Results shown although no answer on the path has `because` words for them. */
  unexplained: readonly string[];
}

/** One ending for all pairs of what rules say and what points say that come to the same. */
export class EndingTable {
  private readonly endings = new Map<SignalsVerdict, Map<PointsVerdict, Ending>>();
  private readonly same = new Map<string, Ending>();

  constructor(private readonly quiz: Quiz) {}

  at(bySignals: SignalsVerdict, byPoints: PointsVerdict): Ending {
    const row = this.endings.get(bySignals) ?? new Map<PointsVerdict, Ending>();
    this.endings.set(bySignals, row);
    const known = row.get(byPoints);
    if (known) return known;
    const decision = combineVerdicts(this.quiz, bySignals, byPoints.points);
    const ending = this.keepOne({ decision, unexplained: unexplainedOf(decision, bySignals, byPoints) });
    row.set(byPoints, ending);
    return ending;
  }

  /** Hundreds of sums of points may lead to one decision. What is counted and listed later is counted for each ending. */
  private keepOne(ending: Ending): Ending {
    const { leads, ledBy, rule, also, secondIdeas, laterIdeas, asked } = ending.decision;
    const which = rule ? this.quiz.lead.indexOf(rule) : '';
    const key = [ledBy, which, leads, also, secondIdeas, laterIdeas, asked, ending.unexplained].join(';');
    const known = this.same.get(key) ?? ending;
    this.same.set(key, known);
    return known;
  }
}

/** Where nothing was scored no reason is expected: all kinds are shown as equal, and say so. */
function unexplainedOf(decision: Decision, bySignals: SignalsVerdict, byPoints: PointsVerdict): string[] {
  const brought = decision.ledBy === 'points' ? decision.leads : [];
  const ideas = [...brought, ...decision.secondIdeas, ...decision.laterIdeas];
  const byRules = [...(decision.rule ? [decision.rule.result] : []), ...decision.also, ...decision.asked];
  return [
    ...byRules.filter((result) => bySignals.untold.includes(result)),
    ...ideas.filter((result) => byPoints.untold.includes(result)),
  ];
}
