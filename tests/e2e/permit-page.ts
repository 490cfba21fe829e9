/** A service page with two things to ask about: a form in a document, and a vague link. */
export const permitText = `<main><h1>Apply for a parking permit</h1>
<p>You can get a permit if you live in the zone. It costs £40. You get it within 5 days. After you apply, we will write to you.</p>
<p>To apply, fill in the <a href="/parking-application-form.pdf">parking permit application form</a>. <a href="/more">Click here</a>.</p>
<h2>Who can help</h2><p>A friend can apply for you. Call us, Monday to Friday, 9am to 5pm. ${'We are here to help you with it. '.repeat(20)}</p></main>`;

/** The same as a whole document, with more in its head, or another body. */
export const permitPage = (head: string, body = permitText, html = 'lang="en"') =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Parking permits</title>${head}</head><body>${body}</body></html>`;
