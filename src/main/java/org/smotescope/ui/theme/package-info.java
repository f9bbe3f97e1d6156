/// Fonts, style sheets and the painters' colours, in light and dark.
@NullMarked
package org.smotescope.ui.theme;

import org.jspecify.annotations.NullMarked;
