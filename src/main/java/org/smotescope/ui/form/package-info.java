/// Building blocks of forms: number fields, steps, small pictures of counts.
@NullMarked
package org.smotescope.ui.form;

import org.jspecify.annotations.NullMarked;
