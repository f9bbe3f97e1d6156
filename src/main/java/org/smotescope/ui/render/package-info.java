/// Pictures of the window without a screen: for the README, for reports and for looking.
@NullMarked
package org.smotescope.ui.render;

import org.jspecify.annotations.NullMarked;
