/**
 * The pages of the staff. One page, one bean, the same path; a page shows what a door gives and hands decisions to a door,
 * and has no opinion of its own.
 */
@Room(
        name = "web.intranet",
        mayKnow = {
            "kernel",
            "web.theme",
            "exchange",
            "platform.organisation",
            "platform.access",
            "platform.approval",
            "platform.audit",
            "platform.calendar",
            "platform.clock",
            "platform.codelist",
            "platform.filter",
            "registry.subject",
            "registry.search",
            "registry.inspection",
            "registry.name",
            "registry.ban",
            "registry.licence",
            "registry.lock",
            "registry.iccard",
            "registry.filing",
            "regulation.complaint",
            "regulation.casefile",
            "insight.statistics",
            "batch"
        },
        doors = {})
package org.hongdun.web;

import org.hongdun.kernel.Room;
