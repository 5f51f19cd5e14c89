### Un parente mi raggiunge — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = Ко мне приезжает родственник
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
summary = От разрешения на въезд до вида на жительство: для мужа, жены, детей или родителей.
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = воссоединение семьи
keywords = воссоединение семьи; семья; жена; муж; дети; родители
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
f-kafpc = Подайте на предварительное разрешение на въезд.
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = Когда родственник приедет, сообщите, что он живёт у вас.
# it: Chiedete subito il permesso.
f-9de6j = Сразу подайте на вид на жительство.
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = налоговый код
f-iwufb = Проверьте налоговый код.
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = регистрация по месту жительства
f-bgeu8 = Добавьте родственника в вашу регистрацию по месту жительства.
# it: Scegliete il medico.
f-sa56g = Выберите врача.
# it: Iscrivi i figli a scuola.
f-hr33j = Запишите детей в школу.
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = Взрослые начинают курс итальянского языка.
# it: Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = легализация или апостиль
p-fsp28 = Заранее подготовьте документы в родной стране. Закажите их перевод и [легализуйте (legalizzazione)][1] их.
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = С детьми заранее поговорите о новой школе и новом доме.
