/**
 * The filing desk (网上年检): where an enterprise drafts its yearly report, attaches its papers, submits it once however
 * often it clicks, and sees what became of it. A submission travels to the intranet as {@code annual-report-filed.v1};
 * its receipt and the decision come home as documents. States and who moves them stand in {@code domain.AnnualFiling}.
 */
@Room(
        name = "portal.filing",
        mayKnow = {"kernel", "exchange", "portal.account", "portal.enquiry", "portal.paper", "portal.parameter"},
        doors = "org.hongdun.portal.filing")
package org.hongdun.portal.filing;

import org.hongdun.kernel.Room;
