import { useState } from 'preact/hooks';
import { Dialog } from '../pieces/dialog.js';
import { asking, enterKey, key, wanted } from '../state/access.js';

/** Where an API key is entered; it is kept until the tab is closed. */
export function KeyDialog() {
  const [typed, setTyped] = useState('');
  return (
    <Dialog title="API key" onClose={() => (asking.value = false)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          enterKey(typed.trim());
        }}
      >
        <p>{wanted.value ?? (key.value === '' ? 'No key is in use.' : 'A key is in use until this tab is closed.')}</p>
        <label class="stacked">
          Key
          <input
            type="password"
            autocomplete="off"
            placeholder="tl_…"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <div class="buttons">
          <button type="submit" disabled={typed.trim() === ''}>
            Use this key
          </button>
          {key.value === '' ? null : (
            <button type="button" onClick={() => enterKey('')}>
              Forget the key
            </button>
          )}
          <button type="button" onClick={() => (asking.value = false)}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}
