/** Narrows a list that is already on the page to the entries that hold every word typed. Without scripts the whole list stands. */
for (const box of document.querySelectorAll<HTMLElement>('[data-filter]')) {
  const input = box.querySelector<HTMLInputElement>('input');
  const status = box.querySelector<HTMLElement>('[data-count]');
  const entries = [...document.querySelectorAll<HTMLElement>(box.dataset['filter'] ?? '')];
  if (input === null || entries.length === 0) continue;
  box.hidden = false;
  const texts = entries.map((entry) => fold(`${entry.dataset['words'] ?? ''} ${entry.textContent}`));
  const choices = [...box.querySelectorAll<HTMLSelectElement>('select[data-key]')];
  const narrow = (): void => {
    const words = fold(input.value)
      .split(/\s+/)
      .filter((word) => word !== '');
    let shown = 0;
    for (const [index, entry] of entries.entries()) {
      const text = texts[index] ?? '';
      const fits =
        words.every((word) => text.includes(word)) &&
        choices.every(
          (one) => one.value === '' || (entry.dataset[one.dataset['key'] ?? ''] ?? '').split(' ').includes(one.value),
        );
      entry.hidden = !fits;
      if (fits) shown += 1;
    }
    if (status !== null)
      status.textContent = (status.dataset['count'] ?? '')
        .replace('{shown}', String(shown))
        .replace('{all}', String(entries.length));
  };
  input.addEventListener('input', narrow);
  for (const one of choices) one.addEventListener('change', narrow);
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) input.value = asked;
  narrow();
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}
