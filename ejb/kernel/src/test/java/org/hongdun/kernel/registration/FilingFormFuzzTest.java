package org.hongdun.kernel.registration;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** What is kept as a form is read as it was written, or is no form. */
class FilingFormFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void a_form_comes_back_as_it_was_written(byte[] document) {
        FilingForm form;
        try {
            form = FilingForm.fromXml(document);
        } catch (IllegalArgumentException noForm) {
            return;
        }
        if (!FilingForm.fromXml(form.toXml()).equals(form)) {
            throw new AssertionError("a form that does not come back: " + form);
        }
    }
}
