import words from 'bench:quiz-words';
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.css';
import 'survey-js-ui';

const start = {
  name: 'start',
  elements: [
    {
      type: 'html',
      name: 'intro',
      html: `<h2>${words.title}</h2>${words.intro.map((text) => `<p>${text}</p>`).join('')}<ul>${words.facts
        .map(({ lead, text }) => `<li><b>${lead}</b> ${text}</li>`)
        .join('')}</ul>`,
    },
  ],
};

const survey = new Model({
  firstPageIsStartPage: true,
  startSurveyText: 'Start',
  pages: [
    start,
    ...words.questions.map(({ id, question, hint, several, options }) => ({
      name: `page-${id}`,
      elements: [
        {
          type: several ? 'checkbox' : 'radiogroup',
          name: id,
          title: question,
          description: hint,
          choices: options.map(({ id: value, text }) => ({ value, text })),
        },
      ],
    })),
  ],
});
survey.render(document.querySelector('#quiz'));
