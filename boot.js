// Starts the app. The page may not run inline scripts, so this is a file of its
// own; Trunk names the two files of the app in the page's preload links.
const opening = document.getElementById("opening");
const app = document.querySelector('link[rel="modulepreload"]').href;
const wasm = document.querySelector('link[rel="preload"][as="fetch"]').href;

try {
  const body = fetch(wasm);
  const { default: start } = await import(app);
  await start({ module_or_path: body });
  opening.remove();
} catch (error) {
  console.error(error);
  opening.classList.add("is-troubled");
}
