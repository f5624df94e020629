// Sends a register with a bar that shows how much has left, and follows a run while the server reads it.
// Without this file the form is sent by the browser, and the page of a run is loaded anew by hand.
(() => {
  const form = document.querySelector("form[data-upload]");
  if (form) {
    const bar = document.getElementById("sent");
    const words = document.getElementById("sent-words");
    const button = form.querySelector("button[type=submit]");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const request = new XMLHttpRequest();
      request.open("POST", form.action);
      request.setRequestHeader("X-Requested-With", "upload");
      request.upload.addEventListener("progress", (sent) => {
        if (sent.lengthComputable) {
          bar.max = sent.total;
          bar.value = sent.loaded;
          words.textContent = form.dataset.sending + " " + Math.floor((100 * sent.loaded) / sent.total) + "%";
        }
      });
      request.addEventListener("load", () => {
        const at = request.getResponseHeader("Location");
        if (at) {
          window.location.assign(at);
          return;
        }
        const page = new DOMParser().parseFromString(request.responseText, "text/html");
        const said = page.querySelector("[data-refusal]");
        words.textContent = said ? said.textContent : form.dataset.failed;
        button.disabled = false;
      });
      request.addEventListener("error", () => {
        words.textContent = form.dataset.failed;
        button.disabled = false;
      });
      button.disabled = true;
      bar.parentElement.hidden = false;
      words.textContent = form.dataset.sending;
      request.send(new FormData(form));
    });
  }

  const run = document.querySelector("[data-run]");
  const PAUSE = 700;
  const follow = async () => {
    const answer = await fetch(run.dataset.run, { headers: { "X-Requested-With": "run" } });
    if (answer.ok) {
      run.innerHTML = await answer.text();
    }
    if (run.querySelector("[data-running]")) {
      window.setTimeout(follow, PAUSE);
    }
  };
  if (run && run.querySelector("[data-running]")) {
    window.setTimeout(follow, PAUSE);
  }
})();
