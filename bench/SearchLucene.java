import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.focalnet.search.text.Analysis;

/** The same words in a Lucene index, asked for by the same forms, for the same readers. */
final class SearchLucene implements AutoCloseable {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final TermInSetQuery readers;

    SearchLucene(SearchCorpus corpus, Path folder) throws Exception {
        var directory = FSDirectory.open(folder);
        var config = new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(64);
        try (var writer = new IndexWriter(directory, config)) {
            var words = new TextField("words", "", Field.Store.NO);
            var audience = new StringField("audience", "", Field.Store.NO);
            var document = new Document();
            document.add(words);
            document.add(audience);
            corpus.each(text -> {
                var written = new StringBuilder();
                for (int i = 0; i < text.words().length; i++) {
                    for (String[] place : corpus.forms(text, i)) {
                        written.append(String.join(" ", place)).append(' ');
                    }
                }
                words.setStringValue(written.toString());
                audience.setStringValue(text.audience().toString());
                writer.addDocument(document);
            });
            writer.commit();
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        List<BytesRef> mine = new ArrayList<>();
        mine.add(new BytesRef("00000000-0000-7000-8000-000000000001"));
        mine.add(new BytesRef("00000000-0000-7000-8000-000000000002"));
        for (int group = 0; group < SearchCorpus.AUDIENCES - 3; group++) {
            mine.add(new BytesRef(new UUID(0x9000L, group).toString()));
        }
        readers = new TermInSetQuery("audience", mine);
    }

    /** The best 20 of those that hold a form of each word; counted up to a thousand. */
    int ask(String typed) throws IOException {
        var query = new BooleanQuery.Builder().add(readers, Occur.FILTER);
        for (Analysis.Word word : Analysis.words(typed, "")) {
            var either = new BooleanQuery.Builder();
            word.forms().forEach(form -> either.add(new TermQuery(new Term("words", form)), Occur.SHOULD));
            query.add(either.build(), Occur.MUST);
        }
        return searcher.search(query.build(), new TopScoreDocCollectorManager(20, 1_000)).scoreDocs.length;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
