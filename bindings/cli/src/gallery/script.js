(page => {
const root = page.documentElement, one = query => page.querySelector(query), all = query => [...page.querySelectorAll(query)];
root.classList.add('scripts');
const asked = new URLSearchParams(location.search), more = matchMedia('(prefers-contrast: more)').matches;
let kept = {};
try { kept = JSON.parse(localStorage.azora || '{}') } catch {}
const wish = name => asked.get(name) || kept[name];
const choose = (name, value) => { const input = value && all(`[name=${name}]`).find(input => input.value == value); if (input) input.checked = true };
choose('theme', wish('theme'));
choose('scheme', wish('scheme'));
const contrast = one('#contrast'), grey = one('#grey');
contrast.checked = wish('contrast') ? wish('contrast') == 'high' : more;
grey.checked = asked.has('grey');
const say = text => { one('#say').textContent = text };
const chosen = name => one(`[name=${name}]:checked`)?.value;
one('.bar').addEventListener('change', () => {
const now = { scheme: chosen('scheme'), contrast: contrast.checked ? 'high' : 'standard' };
if (chosen('theme')) now.theme = chosen('theme');
try { localStorage.azora = JSON.stringify(now) } catch {}
try { history.replaceState(null, '', '?' + new URLSearchParams(grey.checked ? { ...now, grey: 1 } : now) + location.hash) } catch {}
say([now.theme, now.scheme, now.contrast + ' contrast', grey.checked && 'greyscale'].filter(Boolean).join(', '));
});
all('.copy').forEach(button => {
const label = button.textContent;
button.addEventListener('click', async () => {
let done = 'Copied';
try { await navigator.clipboard.writeText(button.dataset.copy) } catch { done = 'Select and copy' }
button.textContent = done; say(done);
setTimeout(() => { button.textContent = label }, 1600);
});
});
const size = one('#size');
size?.addEventListener('input', () => { one('.gallery').style.setProperty('--size', size.value); one('#shown').textContent = size.value + ' px' });
one('.play')?.addEventListener('click', () => {
if (matchMedia('(prefers-reduced-motion: reduce)').matches) return say('Motion is off');
all('.track i').forEach(dot => dot.animate([{ transform: 'none' }, { transform: `translateX(${dot.parentNode.clientWidth - 12}px)` }], { duration: 1000, easing: dot.dataset.easing, fill: 'forwards' }));
});
const list = one('.sections');
page.addEventListener('click', event => { if (list.open && (!list.contains(event.target) || event.target.closest('nav a'))) list.open = false });
page.addEventListener('keydown', event => { if (event.key == 'Escape' && list.open) { list.open = false; list.firstElementChild.focus() } });
page.getElementById(location.hash.slice(1))?.scrollIntoView();
})(document)
