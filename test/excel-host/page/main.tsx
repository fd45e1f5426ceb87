import { createRoot } from "react-dom/client";
import { Shell } from "./shell/Shell";
import "./shell/page.css";
import "./shell/details.css";

const container = document.getElementById("page");
if (!container) throw new Error("The page has no place for the shell.");
createRoot(container).render(<Shell />);
