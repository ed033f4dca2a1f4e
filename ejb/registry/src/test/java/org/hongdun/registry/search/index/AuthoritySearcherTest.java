package org.hongdun.registry.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class AuthoritySearcherTest {

    @Test
    void whose_a_document_is_is_known_from_where_it_lies() throws IOException {
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            write(folder, "440106", "440105", "440106", "440105", "440103");
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                AuthoritySearcher searcher = new AuthoritySearcher(reader);
                LeafReaderContext leaf = searcher.getLeafContexts().get(0);
                List<String> authorities = new ArrayList<>();
                IntStream.range(0, 5).forEach(doc -> authorities.add(searcher.authority(leaf, doc)));

                assertThat(authorities).containsExactly("440103", "440105", "440105", "440106", "440106");
                assertThatIllegalArgumentException().isThrownBy(() -> searcher.authority(leaf, 5));
            }
        }
    }

    private static void write(ByteBuffersDirectory folder, String... authorities) throws IOException {
        try (IndexWriter writer = new IndexWriter(
                folder,
                new IndexWriterConfig()
                        .setIndexSort(new Sort(new SortField(SubjectIndex.AUTHORITY, SortField.Type.STRING))))) {
            for (String authority : authorities) {
                Document document = new Document();
                document.add(new SortedDocValuesField(SubjectIndex.AUTHORITY, new BytesRef(authority)));
                writer.addDocument(document);
            }
        }
    }
}
