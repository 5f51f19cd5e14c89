### Cerco casa — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = Я шукаю житло
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = Від оголошення до ключів, з меншим ризиком.
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = оренда; житло; кімната; квартира; шукати житло; зняти квартиру
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = Відкрийте рахунок: він потрібен, щоб платити за оренду.
# it: Leggi il contratto prima di firmare.
f-t6xmm = Прочитайте договір, перш ніж підписати.
# it: Il proprietario comunica che abiti lì.
f-tpkbn = Власник повідомляє, що ви там живете.
# it: Cambia la residenza.
# term: residenza → { -residenza } = реєстрація місця проживання
f-9uhdv = Змініть реєстрацію місця проживання.
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = показник достатку сім’ї
# term: bollette → { -bolletta } = рахунок за комунальні послуги
f-xr29n = З низьким показником ISEE ви менше платите за комунальні послуги.
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = соціальне житло
f-67irr = Подивіться, чи можете просити соціальне житло.
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = в’їзна віза
p-svd4w = Ніколи не платіть, поки не побачили житло. Завжди просіть письмовий договір.
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = Виселити вас може **тільки суддя**. Власник не може змінити замок чи відключити вам світло і воду.
# it: Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = Вам пишуть, щоб ви залишили житло? Читайте, [що робити][1].
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = Якщо цієї ночі вам ніде спати, ідіть до [соціальних служб (servizi sociali)][1].
