package org.hongdun.portal.enquiry;

/** How often one address may enquire, so that nobody copies the register page by page (setting ENQUIRY.PER.MINUTE). */
public interface EnquiryLimit {

    /**
     * Counts an enquiry of the address, on this server.
     *
     * @return 0 if it may be answered; else the seconds, 1 to 60, after which the address may ask again
     */
    int waitFor(String address);
}
