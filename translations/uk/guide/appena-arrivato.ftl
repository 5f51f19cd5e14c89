### Sono appena arrivato — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = Я недавно в Італії
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = податковий код
summary = Перші кроки в Італії: посвідка, податковий код, лікар, італійська мова.
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = щойно приїхав; перші кроки; новий в Італії; приїзд; з чого почати
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = Подайте заяву на посвідку: у вас мало днів.
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = податковий код
f-qgg6e = Отримайте податковий код. Це безкоштовно.
# it: Chi ti ospita lo comunica entro 48 ore.
f-r2n4i = Хто вас приймає у себе, повідомляє про це протягом 48 годин.
# it: Iscriviti e scegli il medico.
f-cnxbx = Запишіться і виберіть лікаря.
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = реєстрація місця проживання
f-eudhb = Зареєструйте місце проживання в муніципалітеті (Comune).
# it: Iscrivi i figli a scuola.
f-s6ij3 = Запишіть дітей до школи.
# it: Comincia un corso di italiano.
f-edjnt = Почніть курс італійської.
# it: Apri un conto per la paga.
f-8hvju = Відкрийте рахунок для зарплати.
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = Ласкаво просимо. Робіть усе по черзі, у цьому порядку.
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = Тримайте всі папери в одній папці. Сфотографуйте кожен документ.
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = Якщо ви не розумієте, що кажуть в установі, попросіть [медіатора][1].
