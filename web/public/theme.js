// The chosen appearance, before anything is drawn. A classic script in a file: the policy allows no inline one.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be switched off; the system's choice then holds.
}
