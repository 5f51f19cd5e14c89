### SPID — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID
title = цифрова ідентичність
# it: Una password sicura per entrare nei siti degli uffici.
summary = Безпечний пароль, щоб входити на сайти установ.
# it: identità digitale; password; entrare nei siti
keywords = цифрова ідентичність; пароль; увійти на сайт
# it: SPID vuol dire Sistema pubblico di identità digitale.
p-4mtzn = SPID означає «державна система цифрової ідентичності».
# it: Leggi [come averlo][1]. Non darlo a nessuno.
# note: [1] = servizi/identita-digitale
p-b9gbe = Читайте, [як його отримати][1]. Нікому його не давайте.
