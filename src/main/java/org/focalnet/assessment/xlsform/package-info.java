/** Instruments as XLSForm, the standard by which questionnaires are written in a spreadsheet and collected elsewhere. */
@NullMarked
package org.focalnet.assessment.xlsform;

import org.jspecify.annotations.NullMarked;
