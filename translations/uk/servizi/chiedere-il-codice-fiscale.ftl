### Chiedere il codice fiscale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere il codice fiscale
# term: codice fiscale → { -codice-fiscale } = податковий код
title = Отримати податковий код
# it: Il codice che serve per lavoro, casa, medico e scuola. È gratis.
summary = Код, потрібний для роботи, житла, лікаря і школи. Він безкоштовний.
# it: codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# term: codice fiscale → { -codice-fiscale } = податковий код
keywords = податковий код; codice fiscale; Agenzia delle Entrate; ідентифікаційний код; податки; бланк AA4/8
# it: il codice fiscale
# term: codice fiscale → { -codice-fiscale } = податковий код
f-kksqt = податковий код
# it: Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = податковий код
p-wtdc2 = [Податковий код (codice fiscale)][1] потрібен майже всюди. Попросіть його одним із перших.

## A chi è rivolto

# it: A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.
p-dpqjt = Для всіх людей, які живуть в Італії або мають справи з італійською установою.

## Come fare

# it: Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 1 di 5
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-f7z7a = Спочатку подивіться, чи ви його вже маєте. Він може бути на nulla osta, на посвідці або на квитанції.
# it: Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = Якщо не маєте, знайдіть на сайті { $web } найближчу установу. Подивіться, чи потрібен запис.
# it: Compila la domanda (modello AA4/8).
# note: voce 3 di 5
l-232ra = Заповніть заяву (бланк AA4/8).
# it: Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 4 di 5
# term: passaporto → { -passaporto } = паспорт
# term: visto → { -visto } = в’їзна віза
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-fencd = Візьміть паспорт і посвідку або візу чи квитанцію. Якщо ви маєте громадянство країни Європейського Союзу, досить документа вашої країни.
# it: L'ufficio ti dà un foglio con il codice.
# note: voce 5 di 5
l-5mude = Установа дає вам папір із кодом.

## Cosa si ottiene

# it: Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: codice fiscale → { -codice-fiscale } = податковий код
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Національна служба здоров’я
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
p-h69pb = Папір із вашим { -codice-fiscale(case: "ins") }. Якщо ви запишетеся до служби здоров’я, він буде і на [медичній картці][1].

## Casi particolari

# it: Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = Для дитини, народженої в Італії, його зазвичай просить муніципалітет (Comune), коли ви [реєструєте народження][1].
# it: Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 2 di 3
# term: asilo → { -protezione-internazionale } = міжнародний захист
# term: questura → { -questura } = управління поліції
l-8w73z = Хто просить притулку, отримує його разом із заявою, зазвичай в { -questura(case: "loc") }.
# it: Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: voce 3 di 3
# term: sportello unico → { -sportello-unico-immigrazione } = єдине імміграційне бюро
l-fv55z = Хто в’їжджає для роботи або до сім’ї, часто отримує його в Sportello unico (єдиному імміграційному бюро).
# it: Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = Код безкоштовний. Не платіть тим, хто вираховує його в інтернеті: дійсний лише код від Agenzia delle Entrate.

## Se qualcosa va male

# it: Se qualcosa va male
t-8m98y = Якщо щось піде не так
# it: Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
# term: passaporto → { -passaporto } = паспорт
p-4jhpj = Ім’я або дата неправильні? Поверніться до установи з паспортом і попросіть виправити. Помилка створює проблеми з лікарем і з роботою.
