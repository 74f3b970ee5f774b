/**
 * A figure's SVG file as PNG. Made on the reader's machine: hundreds of pictures that few ask for
 * would weigh more than the rest of the site, and here they are set in the reader's own fonts.
 */

/** Pixels per unit of the drawing: sharp on a slide. */
const scale = 3;

/** Lets `<button data-png="name.png" data-src="picture.svg">` save the picture. */
export function connectPictures(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-png]")) {
    button.addEventListener("click", () => void save(button));
  }
}

async function save(button: HTMLButtonElement): Promise<void> {
  const { png: name = "", src = "" } = button.dataset;
  const link = document.createElement("a");
  try {
    const pixels = await drawn(src);
    link.href = URL.createObjectURL(pixels);
    link.download = name;
  } catch {
    // A browser that cannot: the drawing itself is better than nothing.
    link.href = src;
  }
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function drawn(src: string): Promise<Blob> {
  const picture = new Image();
  await new Promise((settle, fail) => {
    picture.addEventListener("load", settle);
    picture.addEventListener("error", fail);
    picture.src = src;
  });
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * scale;
  canvas.height = picture.naturalHeight * scale;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((settle, fail) => {
    canvas.toBlob((blob) => (blob ? settle(blob) : fail(new Error("found no pixels"))));
  });
}
