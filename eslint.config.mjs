// Lint of the whole tree; every finding is an error (npm run lint allows no warnings).
// Layout is prettier's; layers, names and wording are held by test/house, which can say why in a sentence.
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Two tests with one title in one group: when one fails, nobody knows which. */
const uniqueTestTitles = {
  meta: {
    type: "problem",
    schema: [],
    messages: { twice: 'The title "{{title}}" is used twice in this group.' },
  },
  create(context) {
    const groups = [new Set()];
    const titled = (node) => {
      const name = (node.callee.object ?? node.callee).name;
      const title = node.arguments[0]?.type === "Literal" ? String(node.arguments[0].value) : undefined;
      return { isGroup: name === "describe", isTest: name === "it" || name === "test", title, node };
    };
    return {
      CallExpression(node) {
        const { isGroup, isTest, title } = titled(node);
        if ((isGroup || isTest) && title !== undefined) {
          const key = `${isGroup ? "describe" : "test"} ${title}`;
          if (groups.at(-1).has(key)) context.report({ node, messageId: "twice", data: { title } });
          groups.at(-1).add(key);
        }
        if (isGroup) groups.push(new Set());
      },
      "CallExpression:exit"(node) {
        if (titled(node).isGroup) groups.pop();
      },
    };
  },
};

const everywhere = {
  "array-callback-return": "error",
  "default-case-last": "error",
  eqeqeq: "error",
  "no-cond-assign": "error",
  "no-console": "off",
  "no-constant-condition": "error",
  "no-debugger": "error",
  "no-dupe-else-if": "error",
  "no-dupe-keys": "error",
  "no-duplicate-case": "error",
  "no-empty": ["error", { allowEmptyCatch: false }], // a swallowed error is a wrong number later
  "no-eval": "error",
  "no-fallthrough": "error",
  "no-implicit-coercion": ["error", { allow: ["!!"] }],
  "no-loss-of-precision": "error",
  "no-param-reassign": "error",
  "no-self-assign": "error",
  "no-self-compare": "error",
  "no-sparse-arrays": "error",
  "no-unreachable": "error",
  "no-unsafe-finally": "error",
  "no-unsafe-optional-chaining": "error",
  "no-useless-rename": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": "error",
  "use-isnan": "error",
  "valid-typeof": "error",
};

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "coverage/", ".cache/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.strict,
  { rules: everywhere },
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/restrict-plus-operands": "error",
      "@typescript-eslint/return-await": ["error", "error-handling-correctness-only"],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // A test's components live as long as the test: what slows a pane down does not matter there.
    files: ["test/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["test/**/*.{ts,tsx,mjs}"],
    plugins: { house: { rules: { "unique-test-titles": uniqueTestTitles } } },
    rules: {
      "house/unique-test-titles": "error",
      // A test knows what its own example holds; an assertion that is wrong fails the test.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
    },
  },
  {
    // webpack reads its configuration as CommonJS.
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs" },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
