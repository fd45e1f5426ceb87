import * as functions from "../../src/functions/functions";

// The fifteen functions that compute a distribution, without the four on offers.
CustomFunctions.associate("SHARE", functions.share);
CustomFunctions.associate("BLEND", functions.blend);
CustomFunctions.associate("KEY", functions.key);
CustomFunctions.associate("CREDIT", functions.credit);
CustomFunctions.associate("APPORTION", functions.apportion);
CustomFunctions.associate("TARGET", functions.target);
CustomFunctions.associate("SHORTFALL", functions.shortfall);
CustomFunctions.associate("PLACES", functions.places);
CustomFunctions.associate("LEVEL", functions.level);
CustomFunctions.associate("PERTHOUSAND", functions.perthousand);
CustomFunctions.associate("EVENNESS", functions.evenness);
CustomFunctions.associate("MUNICIPALITY", functions.municipality);
CustomFunctions.associate("CHECK", functions.check);
CustomFunctions.associate("ALLOCATE", functions.allocate);
CustomFunctions.associate("EXPLAIN", functions.explain);
