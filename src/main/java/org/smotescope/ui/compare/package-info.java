/// The place Compare: several samplers and models beside each other, on the same rows.
@NullMarked
package org.smotescope.ui.compare;

import org.jspecify.annotations.NullMarked;
