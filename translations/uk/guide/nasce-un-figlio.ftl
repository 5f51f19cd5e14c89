### Nasce un figlio — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = Народжується дитина
# it: Che cosa fare prima e dopo il parto.
summary = Що робити до і після пологів.
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = народження; дитина; немовля; вагітність; вагітна
# it: Fai le visite in gravidanza.
f-4w6g2 = Пройдіть обстеження під час вагітності.
# it: Se lavori, chiedi la maternità.
f-a67z4 = Якщо працюєте, подайте заяву на декрет.
# it: Registra la nascita entro 10 giorni.
f-rmrxq = Зареєструйте народження протягом 10 днів.
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
f-u2iyp = Виберіть дитячого лікаря.
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = щеплення
f-9g3vi = Стежте за щепленнями.
# it: Chiedi l'ISEE.
# term: isee → { -isee } = показник достатку сім’ї
f-s33kf = Попросіть ISEE.
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = єдина допомога на дітей
f-hpjxn = Подайте заяву на єдину допомогу на дітей.
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = дитячі ясла
f-5ix9v = Завчасно подумайте про ясла.
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = Ви маєте право на медичну допомогу під час вагітності навіть без посвідки. Ваша дитина теж має право на лікаря.
