package vn.giamngheo.json.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.format.ProblemDocument;

/**
 * An application takes dossiers at {@code /dossiers} and answers with what it took: a day of receipt, a sender, perhaps
 * a note, a plan and a household. Its mapper has other names for properties, leaves out what is absent, and writes days
 * as arrays or numbers where it can. So are the dossiers; so are not the plan and the household in them.
 */
public abstract class HttpContract {

    private record Answer(int status, String type, String body) {}

    /** Where the application listens. */
    protected abstract URI root();

    /** How the mapper of the application writes 7 March 2024. */
    protected abstract String day();

    private static String dossier(String day, String plan, String household) {
        return "{\"received_on\":" + day + ",\"sent_by\":\"UBND tỉnh Thanh Hóa\",\"the_household\":" + household
                + ",\"the_plan\":" + plan + "}";
    }

    @Test
    void whatIsSentComesBack() throws Exception {
        String plan = HostDocuments.PLAN.json();
        String household = HostDocuments.HOUSEHOLD.json();

        Answer answer = post(dossier("\"2024-03-07\"", plan, household));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(dossier(day(), Undressed.of(plan), Undressed.of(household)));
    }

    @Test
    void whatIsWrongIsAnsweredWithAProblemDocument() throws Exception {
        String plan = HostDocuments.PLAN.json().replace("\"title\": \"rà soát", "\"titel\": \"rà soát");
        String household = HostDocuments.HOUSEHOLD.json();

        Answer answer = post(dossier("\"2024-03-07\"", plan, household));

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.type()).startsWith(ProblemDocument.MEDIA_TYPE);
        assertThat(answer.body())
                .contains("\"type\": \"" + ProblemDocument.TYPE + "\"")
                .contains("\"code\": \"json.unknown-property\"")
                .contains("\"pointer\": \"#/the_plan/parts/0/tasks/0/titel\"")
                .contains("\"code\": \"json.missing-property\"")
                .contains("\"pointer\": \"#/the_plan/parts/0/tasks/0\"");
    }

    @Test
    void whatIsSaidOfAHouseholdDoesNotTellOfIt() throws Exception {
        String household = HostDocuments.HOUSEHOLD.json().replace("3600000", "\"3600000 của bà X\"");

        Answer answer = post(dossier("\"2024-03-07\"", HostDocuments.PLAN.json(), household));

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body())
                .contains("\"pointer\": \"#/the_household/income/total\"")
                .doesNotContain("bà X");
    }

    private Answer post(String body) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) root().resolve("/dossiers").toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        int status = connection.getResponseCode();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(status, String.valueOf(connection.getContentType()), text);
        }
    }
}
