/**
 * Business licences (营业执照): the paper with its printed serial number from the store to the hand of the enterprise and
 * back. Of original (正本) and duplicates (副本) there is one each in use; the accounts of the blank paper balance, and no
 * printed number is in them twice.
 */
@Room(
        name = "registry.licence",
        mayKnow = {
            "kernel",
            "print",
            "registry.subject",
            "platform.access",
            "platform.audit",
            "platform.calendar",
            "platform.codelist",
            "platform.numbering",
            "platform.organisation"
        },
        doors = {"org.hongdun.registry.licence"})
package org.hongdun.registry.licence;

import org.hongdun.kernel.Room;
