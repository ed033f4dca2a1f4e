/**
 * Printed documents (打印文书): licences, notices and extracts as PDF with the font in it, each with a mark (验真码) that repeats
 * what matters and is signed with the key of the house. Whoever has the public half of that key can check a document without
 * the network, from the file or from the mark alone. A library of both networks.
 */
@Room(
        name = "print",
        mayKnow = {"kernel"},
        doors = {"org.hongdun.print"})
package org.hongdun.print;

import org.hongdun.kernel.Room;
