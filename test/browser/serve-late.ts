/** A library that arrives when the test says so. */
export function serveLate(): { arrive: (data: unknown) => void; restore: () => void } {
  const { fetch } = window;
  let arrive: (data: unknown) => void = () => undefined;
  const response = new Promise<Response>((resolve) => {
    arrive = (data) => resolve(new Response(JSON.stringify(data)));
  });
  window.fetch = () => response.then((whole) => whole.clone());
  return { arrive, restore: () => (window.fetch = fetch) };
}
