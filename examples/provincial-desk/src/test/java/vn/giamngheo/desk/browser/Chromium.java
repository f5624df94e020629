package vn.giamngheo.desk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The browser of the machine. It speaks to nobody but this machine, and nothing is downloaded for it. */
final class Chromium implements AutoCloseable {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final String root;
    private final Path downloads;

    private Chromium(ChromeDriver driver, String root, Path downloads) {
        this.driver = driver;
        this.root = root;
        this.downloads = downloads;
    }

    static Chromium open(int port) {
        for (Path needed : List.of(BROWSER, DRIVER)) {
            if (!Files.isExecutable(needed)) {
                throw new IllegalStateException(
                        needed + " is missing: install the Debian packages chromium and chromium-driver");
            }
        }
        Path downloads = directory("downloads");
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options());
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        Chromium browser = new Chromium(driver, "http://127.0.0.1:" + port, downloads);
        browser.size(Width.DESKTOP);
        return browser;
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=vi",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Path directory(String name) {
        // Surefire runs in the directory of the module, whatever its build directory is.
        Path directory = Path.of("target", name).toAbsolutePath();
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A window without a frame is never narrower than 500 pixels; the page can be. */
    void size(Width width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width.wide(), "height", width.high(), "deviceScaleFactor", 1, "mobile", false));
    }

    void go(String path) {
        driver.get(root + path);
    }

    String path() {
        return driver.getCurrentUrl().substring(root.length());
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text(String css) {
        return find(css).getText();
    }

    <T> T until(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE).until(condition);
    }

    /** The words of a place at this moment, empty if there is none: asked for at once, as it may be written anew. */
    String shown(String css) {
        return String.valueOf(driver.executeScript(
                "const place = document.querySelector(arguments[0]); return place ? place.innerText : ''", css));
    }

    /** Waits until a place has these words. */
    void untilText(String css, String words) {
        until(any -> shown(css).contains(words) ? Boolean.TRUE : null);
    }

    void type(String css, String words) {
        WebElement field = find(css);
        field.clear();
        field.sendKeys(words);
    }

    Object script(String script) {
        Object value = driver.executeScript(script);
        return value == null ? "" : value;
    }

    /** What the browser complains of: scripts that fail, files that are missing, what the policy of the page forbids. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** A file that was asked for by a link, when it is whole. */
    Path downloaded(String name) {
        Path file = downloads.resolve(name);
        until(any -> Files.exists(file) ? Boolean.TRUE : null);
        return file;
    }

    /** Before a file is asked for: one of an earlier run is not that. */
    void forget(String name) throws IOException {
        Files.deleteIfExists(downloads.resolve(name));
    }

    /** The whole page, into {@code target/screenshots}. */
    void picture(String name, Width width) throws IOException {
        driver.executeScript("window.scrollTo(0, 0)");
        Object data = driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data");
        String file = name + "-" + width.name().toLowerCase(Locale.ROOT) + ".png";
        Files.write(directory("screenshots").resolve(file), Base64.getDecoder().decode(String.valueOf(data)));
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
