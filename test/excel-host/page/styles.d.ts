// esbuild puts style sheets into one file of their own; they export nothing.
declare module "*.css";
