/** Where the exit leads unless the page says otherwise. It says nothing about the visitor. */
export const neutralPage = 'https://www.bbc.co.uk/weather';
