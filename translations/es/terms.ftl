### Le parole ufficiali del sito. Scrivi la traduzione al posto di ???; se manca, vale il titolo tradotto della pagina del termine.
### Sotto una parola, quattro spazi e «.search = a | b» danno i modi in cui i lettori la cercano.

# it: accordo di integrazione
-accordo-di-integrazione = acuerdo de integración
    .search = acordo de integracion | acordo di integrazione | contrato de integración | acuerdo de puntos

# it: anagrafe
-anagrafe = registro de residentes
    .search = anagrafe | anágrafe | anagrafi | padrón | empadronamiento | oficina de residencia

# it: asilo nido
-asilo-nido = guardería
    .search = asilo nido | asilo | nido | jardín maternal | jardín infantil | sala cuna | guarderia

# it: assegno di inclusione
-assegno-di-inclusione = ayuda de inclusión
    .search = aseño di inclusione | asegno de inclusion | ADI | ayuda a la pobreza | subsidio | renta mínima | reddito di cittadinanza

# it: assegno unico
-assegno-unico = asignación por hijos
    .search = aseño unico | asegno unico | asignación familiar | ayuda por hijos | dinero por los niños

# it: assistente sociale
-assistente-sociale = trabajador social
    .search = asistente sociale | asistente social | trabajadora social | servicios sociales

# it: ASST
-asst = entidad pública de salud
    .search = ASL | azienda sanitaria | hospital público | oficina de salud

# it: ATS
-ats = agencia de protección de la salud
    .search = ASL | agencia de salud | agenzia salute

# it: permesso per attesa occupazione
-attesa-occupazione = permiso para buscar trabajo
    .search = atesa ocupazione | attesa occupacione | permiso sin trabajo | permiso de desempleado

# it: autocertificazione
-autocertificazione = declaración propia
    .search = autocertificacion | auto certificazione | declaración jurada | autodeclaración

# it: bando e avviso pubblico
-avviso-pubblico = convocatoria y aviso público
    .search = bando | aviso publico | avviso pubblico | convocatoria | concurso

# it: bolletta
-bolletta = factura de luz o gas
    .search = boleta | boletta | bolleta | recibo de luz | recibo de gas | cuenta de luz | factura del agua

# it: bollettino postale
-bollettino = formulario de pago postal
    .search = boletino | bolletino | boletín | pago en el correo | recibo de pago

# it: busta paga
-busta-paga = recibo de sueldo
    .search = busta paga | busta | nómina | boleta de pago | colilla de pago | rol de pagos | cedolino

# it: CAF
-caf = oficina de ayuda fiscal
    .search = caff | caaf | oficina de impuestos | ayuda con el 730 | ayuda con el ISEE

# it: canone
-canone-di-affitto = alquiler mensual
    .search = canone | afito | affitto | alquiler | arriendo | renta

# it: carta d'identità
-carta-di-identita = documento de identidad
    .search = carta de identita | carta d'identità | cédula | DNI | carnet | CIE | carta de identidad

# it: Casa di comunità
-casa-di-comunita = centro de salud comunitario
    .search = casa de comunita | casa della comunità | centro de salud | consultorio médico | posta médica

# it: casellario giudiziale e carichi pendenti
-casellario-giudiziale = certificado de antecedentes penales
    .search = casellario | casellario judiciale | caselario | carichi pendenti | antecedentes penales | récord policial

# it: centro antiviolenza
-centro-antiviolenza = centro contra la violencia
    .search = centro antiviolencia | CAV | casa refugio | ayuda a mujeres

# it: centro per l'impiego
-centro-per-l-impiego = oficina de empleo
    .search = centro per limpiego | centro impiego | chentro impiego | CPI | bolsa de trabajo | colocamento

# it: centro psico-sociale
-centro-psicosociale = centro de salud mental
    .search = chentro psicosociale | CPS | psiquiatra | psicólogo | centro psicosocial

# it: certificato di malattia
-certificato-di-malattia = certificado de enfermedad
    .search = certificato malatia | malattia | baja médica | licencia médica | descanso médico | incapacidad | mutua

# it: Certificazione Unica
-certificazione-unica = certificado anual de ingresos
    .search = certificacione unica | CU | CUD | certificado de ingresos

# it: cittadinanza
-cittadinanza = ciudadanía
    .search = chitadinanza | citadinanza | chittadinanza | nacionalidad | pasaporte italiano | naturalización

# it: codice fiscale
-codice-fiscale = código fiscal
    .search = codiche fiscale | codice fiscal | CF | número fiscal | RUT | RFC | CUIT | NIT

# it: colf e badante
-colf-e-badante = empleada del hogar y cuidadora
    .search = colf | badante | badanti | empleada doméstica | niñera | cuidadora | servicio doméstico

# it: Commissione territoriale
-commissione-territoriale = comisión de asilo
    .search = comisione territoriale | comissione | comisión territorial | entrevista de asilo

# it: consolato e ambasciata
-consolato = consulado y embajada
    .search = consolato | ambasciata | ambasiata | consulado | embajada

# it: consultorio familiare
-consultorio-familiare = centro de planificación familiar
    .search = consultorio | consultorio familiar | planificación familiar | ginecólogo | partera | matrona

# it: contratto di lavoro
-contratto-di-lavoro = contrato de trabajo
    .search = contrato di lavoro | contratto | contrato laboral

# it: contratto di soggiorno
-contratto-di-soggiorno = contrato de residencia
    .search = contrato di sogiorno | contratto soggiorno | contrato de estancia

# it: contributi
-contributi = aportes al seguro social
    .search = contributi | contribuciones | cotizaciones | aportes | aportaciones | jubilación

# it: CPIA
-cpia = escuela pública para adultos
    .search = cipia | chipia | escuela de adultos | escuela de italiano | escuela nocturna

# it: CUP
-cup = centro de reservas médicas
    .search = cup | centro de citas | sacar cita médica | reservar turno | citas del hospital

# it: datore di lavoro
-datore-di-lavoro = empleador
    .search = datore | datore di lavoro | patrón | jefe | dueño | empleadora

# it: decreto flussi
-decreto-flussi = decreto de cuotas de entrada
    .search = decreto flusi | flussi | flujos | cuotas | click day | visa de trabajo

# it: delega
-delega = autorización escrita
    .search = delega | poder | carta poder | autorización

# it: denuncia e querela
-denuncia = denuncia
    .search = denuncia | denunchia | querela | querella | denunciar

# it: deposito cauzionale
-deposito-cauzionale = depósito de garantía
    .search = caparra | cauzione | deposito caucionale | depósito | fianza | garantía

# it: DID
-did = declaración de búsqueda de empleo
    .search = declaración de disponibilidad | did | inscribirse como desempleado | dichiarazione di disponibilità

# it: dimissioni
-dimissioni = renuncia al trabajo
    .search = dimisioni | dimissioni | renuncia | renunciar | dejar el trabajo

# it: domicilio
-domicilio = domicilio
    .search = domichilio | dirección de correspondencia | dirección postal

# it: DSU
-dsu = formulario para el ISEE
    .search = dichiarazione sostitutiva unica | formulario ISEE | declaración única

# it: ENI
-eni = código de salud para ciudadanos de la Unión Europea sin seguro
    .search = codice ENI | codiche ENI | código ENI | europeo no inscrito

# it: esenzione
-esenzione = exención de pago
    .search = esencione | esensione | exención | no pagar ticket | gratis

# it: espulsione
-espulsione = orden de expulsión
    .search = espulsione | expulsión | deportación | foglio di via

# it: Fascicolo sanitario elettronico
-fascicolo-sanitario = historia clínica electrónica
    .search = fascicolo | fashicolo sanitario | FSE | expediente médico | historial médico | resultados en línea

# it: fototessera
-fototessera = foto tamaño carné
    .search = fototesera | foto tessera | foto carnet | foto tipo pasaporte

# it: saldo e giacenza media
-giacenza-media = saldo y saldo promedio
    .search = yachenza media | giachenza media | giacenza | saldo | saldo medio | saldo del banco

# it: graduatoria
-graduatoria = lista por puntaje
    .search = graduatoria | lista de espera | ranking | lista de puntos

# it: guardia medica
-guardia-medica = médico de guardia
    .search = guardia medica | médico de noche | médico de fin de semana | 116117 | continuità assistenziale

# it: IBAN
-iban = IBAN
    .search = número de cuenta | cuenta bancaria | CBU | CLABE

# it: idoneità alloggiativa
-idoneita-alloggiativa = certificado de vivienda adecuada
    .search = idoneita | idoneità alloggio | idoneidad | certificado de casa | idoneidad de vivienda

# it: impronte digitali
-impronte-digitali = huellas digitales
    .search = impronte | huellas dactilares | huellas | fotosegnalamento

# it: INAIL
-inail = seguro de accidentes de trabajo
    .search = inail | accidente laboral | ART | seguro de trabajo

# it: INPS
-inps = instituto de seguridad social
    .search = imps | inpes | seguro social | pensión | jubilación | desempleo

# it: ISEE
-isee = indicador económico de la familia
    .search = ise | isé | ize | ingresos de la familia | indicador económico

# it: istituto comprensivo
-istituto-comprensivo = grupo de escuelas
    .search = instituto comprensivo | instituto | IC | primaria y secundaria

# it: kit postale
-kit-postale = kit postal
    .search = kit | kit giallo | sobre amarillo | sobre del correo | formularios del permiso

# it: lavoro nero
-lavoro-nero = trabajo en negro
    .search = lavoro nero | in nero | trabajo sin contrato | trabajo informal | trabajo ilegal

# it: legalizzazione e apostille
-legalizzazione = legalización y apostilla
    .search = legalizacione | apostille | apostilla | legalizar documento | sello de la embajada

# it: licenza media
-licenza-media = certificado de secundaria básica
    .search = licencia media | lichenza media | terza media | secundaria | diploma de secundaria

# it: licenziamento
-licenziamento = despido
    .search = lichenciamento | licenciamento | licenziato | me despidieron | despedido | cesantía

# it: marca da bollo
-marca-da-bollo = timbre fiscal
    .search = marca de bollo | marca da bolo | bollo | estampilla | sello fiscal | timbre

# it: mediatore linguistico-culturale
-mediatore-linguistico = mediador lingüístico y cultural
    .search = mediatore | mediador | intérprete | traductor | mediadora

# it: medico di famiglia
-medico-di-base = médico de familia
    .search = medico di base | médico de base | doctor | médico de cabecera | médico general

# it: minore e minorenne
-minore = menor de edad
    .search = minore | minorenne | menor | niño | adolescente

# it: modello 730
-modello-730 = declaración de impuestos
    .search = 730 | setecientos treinta | declaración de impuestos | dichiarazione dei redditi | devolución de impuestos

# it: morosità incolpevole
-morosita-incolpevole = deuda de alquiler sin culpa
    .search = morosita | morosità | morosidad | atraso del alquiler | no puedo pagar el alquiler

# it: NASpI
-naspi = subsidio de desempleo
    .search = naspi | naspí | desempleo | paro | cesantía | disoccupazione | seguro de desempleo

# it: nulla osta
-nulla-osta = autorización de no impedimento
    .search = nulaosta | nullaosta | nula osta | autorización | permiso para la visa

# it: comunicazione di ospitalità
-ospitalita = aviso de hospedaje
    .search = ospitalita | hospitalidad | dichiarazione di ospitalità | cessione di fabbricato | carta de hospedaje | alojar a alguien

# allow alias-ambiguous: boletín è la pagella di scuola, e così si sente anche bollettino; la ricerca mostra le due pagine
# it: pagella
-pagella = boleta de notas
    .search = payela | pagela | notas | calificaciones | libreta | boletín

# it: passaporto
-passaporto = pasaporte
    .search = pasaporto | passaporto | documento de viaje

# it: patrocinio a spese dello Stato
-patrocinio-a-spese-dello-stato = abogado pagado por el Estado
    .search = patrochinio | patrocinio gratuito | gratuito patrocinio | abogado gratis | defensor público

# it: patronato
-patronato = oficina de ayuda
    .search = padronato | patronado | ayuda gratis con trámites | oficina de trámites

# it: PEC
-pec = correo electrónico certificado
    .search = pek | pec | posta certificata | correo certificado | email certificado

# it: pediatra di libera scelta
-pediatra-di-libera-scelta = pediatra
    .search = pediatra | médico de niños | médico del bebé

# it: permesso di soggiorno
-permesso-di-soggiorno = permiso de residencia
    .search = permesso | permeso di sogiorno | permiso de soyorno | soggiorno | papeles | permiso de estancia

# it: permesso UE per soggiornanti di lungo periodo
-permesso-ue-lungo-periodo = permiso de residencia UE de larga duración
    .search = carta di soggiorno | carta de sogiorno | lungo periodo | permiso ilimitado | permiso permanente | residencia permanente

# it: Prefettura
-prefettura = oficina del Gobierno en la provincia
    .search = prefetura | prefettura | prefectura | gobernación

# it: pronto soccorso
-pronto-soccorso = urgencias del hospital
    .search = pronto socorso | pronto socorro | emergencias | sala de emergencia | guardia del hospital | urgencias

# it: protezione internazionale
-protezione-internazionale = protección internacional
    .search = asilo | asilo político | proteccione | refugio | refugiado | protección subsidiaria

# it: protezione speciale
-protezione-speciale = protección especial
    .search = protecione especiale | permiso especial

# it: protezione temporanea
-protezione-temporanea = protección temporal
    .search = Ucrania | protecione temporanea | permiso por guerra

# it: Questura
-questura = jefatura de policía
    .search = cuestura | kuestura | questura | policía | oficina de extranjería | migración

# it: raccomandata
-raccomandata = carta certificada
    .search = racomandata | raccomandata | correo certificado | carta registrada

# it: reddito
-reddito = ingresos
    .search = redito | reddito | renta | ganancia | sueldo | salario

# it: registro elettronico
-registro-elettronico = registro escolar en línea
    .search = registro elettronico | registro | aplicación de la escuela | tareas en línea

# it: residenza
-residenza = residencia registrada
    .search = residensa | residencia | residenza | empadronamiento | dirección oficial | domicilio legal

# it: ricetta
-ricetta = receta médica
    .search = richeta | riceta | impegnativa | receta | orden médica

# it: ricevuta del permesso
-ricevuta-del-permesso = recibo del permiso
    .search = richevuta | ricevuta | recibo postal | cedolino | comprobante del permiso

# it: richiedente asilo
-richiedente-asilo = solicitante de asilo
    .search = ricchiedente asilo | richiedente | pedir asilo | refugiado

# it: ricongiungimento familiare
-ricongiungimento-familiare = reagrupación familiar
    .search = riconyunyimento | ricongiungimento | reunificación familiar | traer a la familia | visa de familia

# it: ricorso
-ricorso = recurso ante el juez
    .search = ricorso | recorso | recurso | apelación | apelar

# it: scelta e revoca
-scelta-e-revoca = oficina para elegir médico
    .search = chelta e revoca | shelta e revoca | cambiar de médico | elegir médico

# it: SerD
-serd = servicio para las adicciones
    .search = sert | serd | drogas | alcohol | adicción | rehabilitación

# it: servizi abitativi pubblici
-servizi-abitativi-pubblici = vivienda pública
    .search = casa popolare | case popolari | casa popular | SAP | ALER | vivienda social

# it: Servizio sanitario nazionale
-servizio-sanitario-nazionale = Servicio Nacional de Salud
    .search = servicio sanitario | SSN | salud pública | seguro médico | mutua

# it: sfratto
-sfratto = desalojo
    .search = esfrato | sfrato | sfratto | desahucio | lanzamiento | me echan de la casa

# it: sindacato
-sindacato = sindicato
    .search = sindacato | gremio | unión de trabajadores | CGIL | CISL | UIL

# it: SPID
-spid = identidad digital
    .search = espid | speed | spit | clave digital | identidad en línea

# it: Sportello unico per l'immigrazione
-sportello-unico-immigrazione = ventanilla única de inmigración
    .search = esportello unico | sportello unico | SUI | ventanilla única

# it: stato civile
-stato-civile = registro civil
    .search = stato chivile | estado civil | oficina de nacimientos y matrimonios

# it: stato di famiglia
-stato-di-famiglia = certificado de grupo familiar
    .search = stato famiglia | stato di familia | estado de familia | composición familiar

# it: STP
-stp = código de salud para personas sin permiso
    .search = codice STP | codiche STP | tessera STP | médico sin papeles | salud sin permiso

# it: tessera sanitaria
-tessera-sanitaria = tarjeta sanitaria
    .search = tesera sanitaria | tessera | carnet de salud | tarjeta de salud | TS

# it: TFR
-tfr = liquidación final
    .search = tefeerre | tfr | liquidazione | liquidación | cesantías | indemnización

# it: ticket
-ticket = copago
    .search = tiket | tíquet | pago de la visita | copago del hospital

# it: tirocinio
-tirocinio = prácticas de trabajo
    .search = tirochinio | tirocinio | pasantía | stage | práctica laboral

# it: traduzione giurata
-traduzione-giurata = traducción jurada
    .search = traducione yurata | traduzione asseverata | traducción oficial | traducción certificada

# it: tratta di persone
-tratta = trata de personas
    .search = tratta | trata | esclavitud | prostitución forzada | explotación

# it: tredicesima
-tredicesima = pago del mes trece
    .search = tredichesima | tredicesima | aguinaldo | décimo tercer sueldo | prima de Navidad

# it: triage
-triage = triaje
    .search = triage | triach | código de color | orden de atención

# it: tutore
-tutore = tutor legal
    .search = tutore | tutrice | tutor | tutora | guardador

# it: udienza
-udienza = audiencia judicial
    .search = udiensa | udienza | audiencia | juicio | cita en el tribunal

# it: ufficiale giudiziario
-ufficiale-giudiziario = oficial de justicia
    .search = uficiale judiziario | ufficiale giudiziario | oficial judicial | actuario

# it: vaccino
-vaccino = vacuna
    .search = vachino | vaccini | vacuna | vacunación | inyección

# it: visto d'ingresso
-visto = visa de entrada
    .search = visto | visa | visado | permiso de entrada

# it: preavviso di rigetto
-preavviso-di-rigetto = aviso previo de rechazo
    .search = preavviso | preaviso | preaviso di rigeto | preaviso de rijeto | rigetto | 10-bis | carta de rechazo | carta de denegación | aviso de rechazo
