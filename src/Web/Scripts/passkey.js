// <form data-passkey="create|get" data-passkey-options="JSON">: lets the device make a key or sign with it (WebAuthn), puts its answer
// in the form and sends it. Without this script, or in a browser without passkeys, the code of the app is the way.
for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) start(form);
}

function start(form) {
  const button = form.querySelector('[data-passkey-start]');
  const message = form.querySelector('[data-passkey-message]');
  form.hidden = false;
  button.hidden = false;
  form.querySelector('[data-passkey-none]')?.remove();
  button.addEventListener('click', async () => {
    message.textContent = '';
    try {
      const credential = await ask(form.dataset.passkey, JSON.parse(form.dataset.passkeyOptions));
      form.querySelector('[data-passkey-answer]').value = JSON.stringify(credential.toJSON());
      form.requestSubmit();
    } catch (failure) {
      message.textContent = failure.name === 'InvalidStateError'
        ? 'Op dit apparaat staat al een passkey van jou.'
        : 'Dat is niet gelukt, of je hebt het gestopt. Probeer het opnieuw of gebruik de code uit je app.';
    }
  });
}

function ask(kind, options) {
  return kind === 'create'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
