namespace Eenlijn.Web.Modules.Autorisatie.NoodtoegangBeoordelen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Looks at emergency access afterwards: justified or not, in words. Two people can't judge one: the second is told.</summary>
[Requires(Handeling.NoodtoegangBeoordelen)]
public sealed class NoodtoegangBeoordelenModel(NoodtoegangBeoordelenHandler handler, TeamToegang toegang) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public NoodtoegangKaart Nood { get; private set; } = null!;

    public bool IsIkZelf => Nood.Medewerker == User.GetMedewerker();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await ShowAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await ShowAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        return await handler.HandleAsync(new(id), Input.Oordeel, Input.Toelichting, ct) is not { } result ? NotFound()
            : result.IsSuccess ? Done("/toegang", "De noodtoegang is beoordeeld.")
            : Refused(result.Errors);
    }

    private async Task<bool> ShowAsync(Guid id, CancellationToken ct)
    {
        ViewData.SetTitle("Noodtoegang beoordelen");
        Nood = (await toegang.NoodtoegangAsync(new(id), ct))!;
        return Nood is not null;
    }

    public sealed class InputModel
    {
        public NoodtoegangOordeel? Oordeel { get; set; }

        public string? Toelichting { get; set; }
    }
}
