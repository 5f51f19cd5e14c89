### Sono appena arrivato — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = Я недавно в Италии
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = налоговый код
summary = Первые шаги в Италии: вид на жительство, налоговый код, врач, итальянский язык.
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = только приехал; первые шаги; новичок в Италии; приезд; переезд
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = Подайте на вид на жительство: у вас мало дней.
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = налоговый код
f-qgg6e = Получите налоговый код. Это бесплатно.
# it: Chi ti ospita lo comunica entro 48 ore.
f-r2n4i = Тот, у кого вы живёте, сообщает об этом не позже чем через 48 часов.
# it: Iscriviti e scegli il medico.
f-cnxbx = Зарегистрируйтесь и выберите врача.
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = регистрация по месту жительства
f-eudhb = Зарегистрируйтесь по месту жительства в муниципалитете (Comune).
# it: Iscrivi i figli a scuola.
f-s6ij3 = Запишите детей в школу.
# it: Comincia un corso di italiano.
f-edjnt = Начните курс итальянского языка.
# it: Apri un conto per la paga.
f-8hvju = Откройте счёт для зарплаты.
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = Добро пожаловать. Делайте по одному делу, в этом порядке.
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = Храните все бумаги в одной папке. Сфотографируйте каждый документ.
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = Если вы не понимаете, что говорят в учреждении, попросите [медиатора][1].
