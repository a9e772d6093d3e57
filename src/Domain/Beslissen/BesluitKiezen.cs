namespace Eenlijn.Domain.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>The options, who prefers what, and the conditions that were set beforehand.</summary>
public sealed partial class Besluit
{
    /// <summary>Something that can be done. Wish and goal stand first, so that nobody begins with an offer (R3-033).</summary>
    public Result<Optie> OptieToevoegen(OptieGegevens gegevens, Spreker? van)
    {
        if (!IsOpen)
        {
            return Result<Optie>.Refuse([AlBesloten]);
        }

        if (!OptiesOpen)
        {
            return new DomainError("wens-en-doel-eerst", "Schrijf eerst op wat het gezin wenst en wat het doel is. Daarna kijken jullie wat er kan.");
        }

        var optie = new Optie(Guid.CreateVersion7(), _opties.Count + 1, van ?? Spreker.Samen);
        var check = optie.Vullen(gegevens);
        check.Dat(_opties.Count < MeesteOpties, "te-veel-opties", $"Er staan al {MeesteOpties} mogelijkheden. Haal er eerst een weg.");
        if (!check.IsSuccess)
        {
            return Result<Optie>.Refuse(check.Errors);
        }

        _opties.Add(optie);
        Register(new OptieToegevoegd(Id, CasusId));
        return optie;
    }

    public Result OptieWijzigen(Guid optie, OptieGegevens gegevens)
    {
        if (Vindt(optie) is not { IsSuccess: true } gevonden)
        {
            return Result.From(Vindt(optie).Errors);
        }

        var check = gevonden.Value.Vullen(gegevens);
        if (check.IsSuccess)
        {
            Register(new OptieGewijzigd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>It falls away; why, and what people said of it, stays.</summary>
    public Result OptieLatenVervallen(Guid optie, string? reden)
    {
        if (Vindt(optie) is not { IsSuccess: true } gevonden)
        {
            return Result.From(Vindt(optie).Errors);
        }

        var check = new Check();
        var waarom = check.Verplicht(reden, nameof(Optie.RedenVervallen), "Schrijf waarom deze mogelijkheid afvalt.", 500);
        if (check.IsSuccess)
        {
            gevonden.Value.Vervalt(waarom);
            Register(new OptieGewijzigd(Id, CasusId) { Velden = ["vervallen"] });
        }

        return Result.From(check.Errors);
    }

    /// <summary>What one of the family thinks of one option, and whether he tried it before (R3-034). What he said earlier stays.</summary>
    public Result VoorkeurGeven(Guid optie, PersoonId? wie, Voorkeur? voorkeur, EerderGeprobeerd eerder, string? woorden, DateOnly vandaag)
    {
        if (Vindt(optie) is not { IsSuccess: true } gevonden)
        {
            return Result.From(Vindt(optie).Errors);
        }

        var check = new Check();
        var tekst = check.Vrij(woorden, nameof(Optievoorkeur.Woorden), 1000);
        check.Dat(wie is not null, "wie-leeg", "Kies wie dit vindt.", nameof(Optievoorkeur.Persoon));
        check.Dat(voorkeur is not null, "voorkeur-leeg", "Kies wat deze persoon ervan vindt.", nameof(Optievoorkeur.Voorkeur));
        if (check.IsSuccess)
        {
            gevonden.Value.Krijgt(new(Guid.CreateVersion7(), wie!.Value, voorkeur!.Value, eerder, tekst, vandaag));
            Register(new VoorkeurGegeven(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Set before the decision, so that nobody meets it afterwards (R3-019).</summary>
    public Result<Randvoorwaarde> VoorwaardeStellen(Voorwaardesoort? soort, string? tekst, DateOnly vandaag)
    {
        if (!IsOpen)
        {
            return Result<Randvoorwaarde>.Refuse([AlBesloten]);
        }

        var check = new Check();
        var schoon = check.Verplicht(tekst, nameof(Randvoorwaarde.Tekst), "Schrijf op waaraan elk besluit moet voldoen.", 500);
        check.Dat(soort is not null, "soort-leeg", "Kies waarover deze voorwaarde gaat.", nameof(Randvoorwaarde.Soort));
        if (!check.IsSuccess)
        {
            return Result<Randvoorwaarde>.Refuse(check.Errors);
        }

        var voorwaarde = new Randvoorwaarde(Guid.CreateVersion7(), soort!.Value, schoon, vandaag);
        _voorwaarden.Add(voorwaarde);
        Register(new VoorwaardeGesteld(Id, CasusId));
        return voorwaarde;
    }

    /// <summary>Whether it holds. When safety does not hold, choosing stops until it does (R3-038).</summary>
    public Result VoorwaardeToetsen(Guid voorwaarde, Toetsuitkomst? uitkomst, string? toelichting, DateOnly vandaag)
    {
        if (!IsOpen)
        {
            return AlBesloten;
        }

        if (_voorwaarden.SingleOrDefault(v => v.Id == voorwaarde) is not { } gevonden)
        {
            return new DomainError("geen-voorwaarde", "Deze voorwaarde hoort niet bij dit besluit.");
        }

        var check = new Check();
        var tekst = check.Vrij(toelichting, nameof(Randvoorwaarde.Toelichting), 1000);
        check.Dat(uitkomst is not (null or Toetsuitkomst.NogNiet), "uitkomst-leeg", "Kies of aan deze voorwaarde is voldaan.", nameof(Randvoorwaarde.Uitkomst));
        check.Dat(uitkomst is not Toetsuitkomst.NietVoldaan || tekst is not null, "toelichting-leeg", "Schrijf wat er nog niet klopt.", nameof(Randvoorwaarde.Toelichting));
        if (check.IsSuccess)
        {
            gevonden.Toetsen(uitkomst!.Value, tekst, vandaag);
            Stand = _voorwaarden.Any(v => v.HoudtTegen) ? Besluitstand.GestoptOmVeiligheid : Besluitstand.Open;
            Register(new VoorwaardeGetoetst(Id, CasusId) { Velden = Stand == Besluitstand.GestoptOmVeiligheid ? ["gestopt omdat het niet veilig is"] : [] });
        }

        return Result.From(check.Errors);
    }

    /// <summary>More than this many can't be compared.</summary>
    public const int MeesteOpties = 12;

    private Result<Optie> Vindt(Guid optie) => !IsOpen ? Result<Optie>.Refuse([AlBesloten])
        : _opties.SingleOrDefault(o => o.Id == optie) is { } gevonden ? gevonden
        : new DomainError("geen-optie", "Deze mogelijkheid hoort niet bij dit besluit.");
}
