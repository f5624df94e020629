package vn.giamngheo.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.json.jackson3.GiamngheoJson;

/**
 * Documents of one kind, kept as the canonical text of the wire format. What is read is a value of the library, so whatever
 * is in the table was found sound when it came.
 *
 * @param <T> their type
 */
public abstract class Documents<T> {

    private final String kind;
    private final Class<T> type;
    private final JdbcClient jdbc;
    private final JsonMapper mapper;
    private final Clock clock;

    Documents(String kind, Class<T> type, JdbcClient jdbc, JsonMapper mapper, Clock clock) {
        this.kind = kind;
        this.type = type;
        this.jdbc = jdbc;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** By what a document is asked for: the same for the same document, and readable in an address. */
    abstract String idOf(T value, String sha256);

    /** {@return all of them, the oldest first} */
    public List<Stored<T>> all() {
        return jdbc.sql("select id, content, sha256, created_on from document where kind = ? order by created_on, id")
                .param(kind)
                .query(this::stored)
                .list();
    }

    /**
     * {@return a document, if it is kept}
     *
     * @param id by what it is asked for
     */
    public Optional<Stored<T>> find(String id) {
        return jdbc.sql("select id, content, sha256, created_on from document where kind = ? and id = ?")
                .params(kind, id)
                .query(this::stored)
                .optional();
    }

    /** {@return how many there are} */
    public long count() {
        return jdbc.sql("select count(*) from document where kind = ?")
                .param(kind)
                .query(Long.class)
                .single();
    }

    /**
     * Keeps a document. The same one again is kept once.
     *
     * @param value the document
     * @return what came of it
     * @throws OtherDocumentException if another document is kept under its id
     */
    public Addition<T> add(T value) {
        String sha256 = GiamngheoJson.canonical(value).sha256();
        String id = idOf(value, sha256);
        Optional<Stored<T>> there = find(id);
        if (there.isPresent()) {
            return same(there.get(), sha256);
        }
        try {
            insert(id, value, sha256);
        } catch (DuplicateKeyException e) {
            // Somebody else kept it between the question and the answer.
            return same(find(id).orElseThrow(() -> e), sha256);
        }
        return new Addition<>(find(id).orElseThrow(), true);
    }

    /**
     * Keeps a document no longer.
     *
     * @param id by what it is asked for
     */
    public void remove(String id) {
        jdbc.sql("delete from document where kind = ? and id = ?")
                .params(kind, id)
                .update();
    }

    private Addition<T> same(Stored<T> there, String sha256) {
        if (!there.sha256().equals(sha256)) {
            throw new OtherDocumentException(there.id());
        }
        return new Addition<>(there, false);
    }

    private void insert(String id, T value, String sha256) {
        jdbc.sql("insert into document (id, kind, content, sha256, created_on) values (?, ?, ?, ?, ?)")
                .params(id, kind, GiamngheoJson.write(value), sha256, now())
                .update();
    }

    /** Not finer than both databases keep it. */
    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }

    private Stored<T> stored(ResultSet row, int number) throws SQLException {
        T value = GiamngheoJson.read(mapper, row.getString("content"), type).orElseThrow();
        return new Stored<>(
                row.getString("id"),
                value,
                row.getString("sha256"),
                row.getObject("created_on", OffsetDateTime.class).toInstant());
    }
}
