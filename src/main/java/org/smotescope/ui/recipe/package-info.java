/// The left panel: the recipe, step by step.
@NullMarked
package org.smotescope.ui.recipe;

import org.jspecify.annotations.NullMarked;
