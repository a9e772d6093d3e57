namespace Eenlijn.Web.Modules.Autorisatie.TermijnWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A term of which the organisation chooses the length, from a day on (K20).</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class TermijnWijzigenModel(LijstKiezerHandler handler, Lijstaanpassingen aanpassingen, Kalender kalender) : LijstKeuzePage(aanpassingen, kalender)
{
    private string _lijst = "";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Termijn Termijn { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string termijn, CancellationToken ct)
    {
        if (!await VindAsync(termijn, ct))
        {
            return NotFound();
        }

        Input = Nu();
        Input.Waarom = null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string termijn, CancellationToken ct)
    {
        if (!await VindAsync(termijn, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await HandleAsync(handler, Input.Version, wie => Lijstaanpassing.Termijn(_lijst, Termijn, new(Input.Dagen, Input.Tekst, Input.Vanaf, Input.Waarom), wie), ct);
        return Antwoord(result, "/beheer/lijsten", "De termijn is gewijzigd.", () =>
        {
            ShowConflict(InputModel.Vergelijking, Input, Nu(), default);
            Input.Version = Nummer;
        });
    }

    private async Task<bool> VindAsync(string sleutel, CancellationToken ct)
    {
        ViewData.SetTitle("Termijn wijzigen");
        if (sleutel.LastIndexOf('.') is var punt && (punt < 0 || Domain.Kernel.Lijsten.TermijnVan(sleutel[..punt], sleutel[(punt + 1)..]) is not { IsEigen: true } gevonden))
        {
            return false;
        }

        (_lijst, Termijn) = (sleutel[..punt], gevonden);
        await LaadAsync(_lijst, Termijn.Code, ct);
        return true;
    }

    /// <summary>What was chosen last, also when it begins later; else what holds.</summary>
    private InputModel Nu() => new()
    {
        Dagen = Eerder.Count > 0 ? Eerder[0].Dagen : Termijn.Dagen,
        Tekst = Eerder.Count > 0 ? Eerder[0].Tekst : Termijn.Uitleg,
        Vanaf = Eerder.Count > 0 && Eerder[0].Vanaf > Vandaag ? Eerder[0].Vanaf : Vandaag,
        Waarom = Eerder.Count > 0 ? Eerder[0].Waarom : null,
        Version = Nummer,
    };

    public sealed class InputModel
    {
        public int? Dagen { get; set; }

        public string? Tekst { get; set; }

        public DateOnly? Vanaf { get; set; }

        public string? Waarom { get; set; }

        /// <summary>Number of the last choice that was seen.</summary>
        public int Version { get; set; }

        /// <summary>What somebody sees who saves at the same time as another.</summary>
        public static Vergelijking<InputModel, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, GeenKeuzes>()
            .Veld("Hoeveel dagen", (i, k) => Veldtekst.Getal(i.Dagen))
            .Veld("Wat medewerkers en gezinnen lezen", (i, k) => i.Tekst)
            .Veld("Vanaf", (i, k) => Veldtekst.Dag(i.Vanaf))
            .Veld("Waarom", (i, k) => i.Waarom);
    }
}
