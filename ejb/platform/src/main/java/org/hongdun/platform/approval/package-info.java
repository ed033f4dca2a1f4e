/**
 * Approval flows that staff draw, and what runs on them. A flow is drawn as BPMN, checked and published as a version; an
 * item of any room runs on the version it started with. A BPMN engine moves the tokens between the steps; who acts inside
 * a step, with which opinion, on whose behalf and until when, is kept here, and every move leaves a trace. The engine
 * never sees a word that a user wrote, and no other room sees the engine.
 */
@Room(
        name = "platform.approval",
        mayKnow = {
            "kernel",
            "exchange",
            "platform.access",
            "platform.audit",
            "platform.calendar",
            "platform.clock",
            "platform.duty",
            "platform.numbering",
            "platform.organisation"
        },
        doors = "org.hongdun.platform.approval")
package org.hongdun.platform.approval;

import org.hongdun.kernel.Room;
