import astro from "eslint-plugin-astro";
import ts from "typescript-eslint";

export default ts.config(
  { ignores: ["dist", ".astro", "node_modules"] },
  ...ts.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "scrollama", message: "Only src/story/ imports scrollama." }] },
      ],
    },
  },
  { files: ["src/story/**"], rules: { "no-restricted-imports": "off" } },
);
