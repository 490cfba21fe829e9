// As "Get started with HTML/CSS/JavaScript" of SurveyJS has it, with the style sheet that loads no fonts.
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.css';
import 'survey-js-ui';

const { title, intro, start, statements, answers } = JSON.parse(document.querySelector('#check').textContent);
const survey = new Model({
  title,
  firstPageIsStarted: true,
  startSurveyText: start,
  showProgressBar: true,
  pages: [
    { elements: intro.map((text, at) => ({ type: 'html', name: `intro-${at}`, html: `<p>${text}</p>` })) },
    ...statements.map(({ id, text }) => ({
      elements: [{ type: 'radiogroup', name: id, title: text, choices: answers }],
    })),
  ],
});
survey.render(document.querySelector('#here'));
