### Provare che sai l'italiano: A2 e B1 — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provare che sai l'italiano: A2 e B1
title = Довести, що ви знаєте італійську: A2 і B1
# it: Quale prova di italiano ti serve per il permesso o la cittadinanza.
# term: cittadinanza → { -cittadinanza } = громадянство
summary = Який доказ знання італійської потрібен для посвідки або громадянства.
# it: test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
keywords = тест A2; сертифікат італійської; B1; CILS; CELI; PLIDA; іспит з італійської; тест з італійської
# it: la prova del livello di italiano
f-ab69q = доказ рівня італійської
# it: Chiedi il test A2 sul portale del Ministero dell'Interno.
f-fpqws = Замовте тест A2 на порталі Міністерства внутрішніх справ.
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = Для деяких документів треба довести, наскільки ви знаєте італійську.

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = Про що просити
# it: Livello
c-2iqcb = Рівень
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = довгострокова посвідка ЄС
c-6r6dc = Довгострокова посвідка
# it: A2
c-d2k8t = A2
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = громадянство
c-bi9ke = Громадянство
# it: B1
c-mc2sm = B1

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = **Рівень A2.** Є три шляхи:
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = державна школа для дорослих
l-tkvys = Пройдіть курс у [CPIA (державній школі для дорослих)][1] і отримайте довідку про рівень A2.
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = Складіть іспит із визнаним сертифікатом: CILS, CELI, PLIDA або Cert.it.
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = префектура
l-m6wy3 = Замовте **безкоштовний тест** на порталі Міністерства. [Префектура (Prefettura)][1] напише вам, де і коли.
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = **Рівень B1.** Потрібен визнаний документ:
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = сертифікат B1 від CILS, CELI, PLIDA або Cert.it
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = або атестат чи диплом італійської школи
# it: Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = Остерігайтеся тих, хто продає сертифікати. З підробленим сертифікатом заяву відхилять. Це також злочин.

## Quanto costa

# it: Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = префектура
p-iyafc = Тест у { -prefettura(case: "loc") } безкоштовний. За сертифікати ви платите: спочатку запитайте ціну.

## Casi particolari

# it: Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 1 di 3
l-8y5ti = Хто має італійський атестат чи диплом, не мусить складати тест A2.
# it: A chi ha meno di 14 anni non serve.
# note: voce 2 di 3
l-sgmb2 = Кому менше 14 років, тому тест не потрібен.
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = Хто має тяжкі проблеми зі здоров’ям, може не складати тесту, якщо є довідка державної лікарні.

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = Якщо щось піде не так
# it: Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
p-dcvui = Не склали тест? Можете замовити його знову через **90 днів**. А тим часом пройдіть курс.
