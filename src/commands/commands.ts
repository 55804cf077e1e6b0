import { turns } from './inTurn';
import { tieRibbonButtons } from './ribbonButtons';

/** The page behind the ribbon where it has one of its own: it is never seen. */
tieRibbonButtons(turns());
