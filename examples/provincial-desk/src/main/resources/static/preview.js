// While one types: the form is sent to data-preview, and the answer, a piece of HTML of this server, replaces #result.
// Without this file the button below the form does the same with a whole page.
(() => {
  const form = document.querySelector("form[data-preview]");
  const result = document.getElementById("result");
  if (!form || !result) {
    return;
  }
  // On a telephone the answer lies far below: its first words stand at the lower edge too.
  const short = form.querySelector("[data-short]");
  const PAUSE = 250;
  let waiting = 0;
  let asked = null;

  const ask = async () => {
    if (asked) {
      asked.abort();
    }
    asked = new AbortController();
    const mine = asked;
    result.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(form.dataset.preview, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { "X-Requested-With": "preview" },
        signal: mine.signal,
      });
      if (mine === asked) {
        if (answer.ok) {
          result.innerHTML = await answer.text();
        } else {
          result.textContent = form.dataset.failed;
        }
        result.removeAttribute("aria-busy");
        if (short) {
          const status = document.getElementById("status");
          short.textContent = status ? status.textContent : "";
        }
      }
    } catch (failure) {
      if (failure.name !== "AbortError" && mine === asked) {
        result.textContent = form.dataset.failed;
        result.removeAttribute("aria-busy");
      }
    }
  };

  form.addEventListener("input", (event) => {
    if (event.target.dataset.reload !== undefined) {
      return;
    }
    window.clearTimeout(waiting);
    waiting = window.setTimeout(ask, PAUSE);
  });
  // Another day can have another standard, with other indicators: the whole form is asked for anew.
  form.addEventListener("change", (event) => {
    if (event.target.dataset.reload !== undefined && event.target.value) {
      form.requestSubmit();
    }
  });
  form.querySelectorAll("[data-set-all]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => {
      form.querySelectorAll("input[type=radio][value=" + button.dataset.setAll + "]").forEach((choice) => {
        const set = form.querySelector("input[name='" + choice.name + "']:checked");
        if (!set || set.value === "unknown") {
          choice.checked = true;
        }
      });
      ask();
    });
  });
})();
