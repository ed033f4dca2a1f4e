/**
 * Consumer complaints and reports of the 12315 hotline (投诉举报): taken over from the old system under its number,
 * registered here under ours, dispatched to the competent unit by the place of the respondent, and watched by the legal
 * term for the decision to accept. Corrections add a revision; nothing is overwritten. Who a confidential complainant is
 * stays hidden until an officer entitled to know gives his reason.
 */
@Room(
        name = "regulation.complaint",
        mayKnow = {
            "kernel",
            "exchange",
            "platform.organisation",
            "platform.access",
            "platform.audit",
            "platform.calendar",
            "platform.clock",
            "platform.codelist",
            "platform.numbering",
            "registry.subject"
        },
        doors = {"org.hongdun.regulation.complaint"})
package org.hongdun.regulation.complaint;

import org.hongdun.kernel.Room;
