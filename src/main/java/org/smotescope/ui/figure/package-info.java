/// Pictures that leave the window: figures with title, legend and recipe, and animations.
@NullMarked
package org.smotescope.ui.figure;

import org.jspecify.annotations.NullMarked;
