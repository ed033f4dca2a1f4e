/**
 * The first part of the life of a penalty case (案源登记簿): where a suspicion comes from, whether it is worth a case, and who
 * said so. A source is registered by an officer, or by itself when the end of the window finds a subject without a report
 * (Appendix B, rule 5); it is checked within the legal term, one officer proposes, another decides. A filed case keeps the
 * subject from being cancelled until it is closed (rule 10).
 */
@Room(
        name = "regulation.casefile",
        mayKnow = {
            "kernel",
            "platform.organisation",
            "platform.access",
            "platform.audit",
            "platform.calendar",
            "platform.clock",
            "platform.numbering",
            "registry.subject",
            "registry.effect"
        },
        doors = {"org.hongdun.regulation.casefile"})
package org.hongdun.regulation.casefile;

import org.hongdun.kernel.Room;
