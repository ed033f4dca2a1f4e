package org.hongdun.benchmark;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.hongdun.registry.search.SearchAnswer;
import org.hongdun.registry.search.SubjectSearch;

/**
 * Deployed beside the application: as whoever has signed in, asks for each line of the body through the door of the
 * application, or bare Lucene on the same index, and answers the nanoseconds and the number of hits of each; or reads all
 * that the door finds for each line and answers the ids.
 */
@WebServlet("/load/*")
public class SearchLoad extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 200;
    private static final String DOOR = "java:global/hongdun-intranet/hongdun-registry/SubjectSearchService!"
            + "org.hongdun.registry.search.SubjectSearch";

    private interface Answer {
        int hits(String piece) throws IOException;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        response.setContentType("text/plain;charset=UTF-8");
        List<String> pieces = request.getReader().lines().toList();
        SubjectSearch door = door();
        switch (request.getPathInfo()) {
            case "/ours" ->
                time(
                        pieces,
                        response.getWriter(),
                        piece -> door.find(piece, PAGE, null).hits().size());
            case "/bare" -> bare(pieces, response.getWriter());
            default -> {
                for (String piece : pieces) {
                    response.getWriter().println(all(door, piece));
                }
            }
        }
    }

    private static void time(List<String> pieces, PrintWriter out, Answer answer) throws IOException {
        for (String piece : pieces) {
            long begun = System.nanoTime();
            int hits = answer.hits(piece);
            out.println((System.nanoTime() - begun) + " " + hits);
        }
    }

    private static void bare(List<String> pieces, PrintWriter out) throws IOException {
        Path folder = Path.of(System.getProperty("jboss.server.data.dir"), "subject-index");
        try (FSDirectory index = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(index)) {
            IndexSearcher lucene = new IndexSearcher(reader);
            time(pieces, out, piece -> bare(lucene, piece));
        }
    }

    private static int bare(IndexSearcher lucene, String piece) throws IOException {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < piece.length(); i++) {
            pairs.add(piece.substring(i, i + 2));
        }
        List<Query> fields = new ArrayList<>();
        for (String field : List.of("name", "former", "person", "domicile")) {
            fields.add(
                    pairs.size() == 1
                            ? new TermQuery(new Term(field, pairs.get(0)))
                            : new PhraseQuery(field, pairs.toArray(String[]::new)));
        }
        int read = 0;
        for (ScoreDoc hit : lucene.search(new DisjunctionMaxQuery(fields, 0), PAGE).scoreDocs) {
            read += lucene.storedFields().document(hit.doc).getFields().isEmpty() ? 0 : 1;
        }
        return read;
    }

    private static String all(SubjectSearch door, String piece) {
        List<String> ids = new ArrayList<>();
        String place = null;
        do {
            SearchAnswer page = door.find(piece, LARGEST_PAGE, place);
            page.hits().forEach(hit -> ids.add(Long.toString(hit.id())));
            place = page.next();
        } while (place != null);
        return String.join(" ", ids);
    }

    private static SubjectSearch door() throws IOException {
        try {
            return (SubjectSearch) new InitialContext().lookup(DOOR);
        } catch (NamingException missing) {
            throw new IOException(missing);
        }
    }
}
